@r exists@
expression E1;
position p;
identifier unlock;
@@
take(E1);
...
if (...) {
  ...
  return@p ...;
}
...
unlock(E1);

@@
expression r.E1;
position r.p;
identifier r.unlock;
@@
+ unlock(E1);
  return@p ...;
