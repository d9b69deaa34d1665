@@
iterator I;
expression p, l;
@@
  I(p, l) {
  ...
- old_step(p);
+ new_step(p);
  ...
  }
