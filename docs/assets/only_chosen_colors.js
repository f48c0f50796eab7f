// Nothing is stored unasked: the theme's colors are kept from the moment the reader chooses some, not before.
(() => {
  let chosen = false;
  const keep = Storage.prototype.setItem;
  document.addEventListener("change", ({ target }) => { chosen ||= target.name === "__palette"; }, true);
  Storage.prototype.setItem = function (name, value) {
    if (chosen || !name.endsWith("__palette")) keep.call(this, name, value);
  };
})();
