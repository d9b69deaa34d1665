@r@
identifier f;
expression e;
@@
f(...) {
  ...
  return e;
}

@@
identifier r.f;
expression r.e;
@@
- check(f(), e);
