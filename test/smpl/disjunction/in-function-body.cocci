@@
identifier f, p;
@@
  f(struct ctx *p) {
  ...
(
- return 0;
+ return ok(p);
|
- return 1;
+ return bad(p);
)
  }
