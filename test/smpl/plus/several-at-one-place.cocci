@@
identifier f = {one, two};
@@
  start();
  ... when any
  f();
++ counted();
