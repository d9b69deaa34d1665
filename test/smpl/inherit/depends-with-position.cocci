@r exists@
identifier fn;
position p;
@@
  fn(...) {
  ... when any
  KERNEL@p
  ... when any
  }

@locked exists@
identifier r.fn;
@@
  lock(...)
  ... when != unlock(...)
  fn(...)

@depends on locked@
position r.p;
@@
- KERNEL@p
+ ATOMIC
