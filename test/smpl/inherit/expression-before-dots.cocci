@r@
expression x;
identifier f;
@@
f(...) {
  ...
  x = start();
  ...
  stop(x);
  ...
}

@@
identifier r.f;
expression r.x;
@@
f(...) {
  ...
- x = start();
+ x = begin();
  ...
- stop(x);
+ end(x);
  ...
}
