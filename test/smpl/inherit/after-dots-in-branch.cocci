@r@
expression x;
@@
begin();
...
if (...) {
  ...
  old(x);
  ...
}

@@
expression r.x;
@@
- new(x);
