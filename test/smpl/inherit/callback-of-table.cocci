@r@
identifier ops, cb;
@@
struct driver ops = {
  .remove = cb,
};
@@
identifier r.cb, d;
@@
- int
+ void
  cb(struct dev *d)
  {
  ...
- return 0;
  }
