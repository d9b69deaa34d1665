@r@
identifier f;
@@
f(...) {
  ...
  begin();
  ...
}

@s@
identifier r.f;
@@
f(...) {
  ...
- end();
+ finish();
  ...
}
