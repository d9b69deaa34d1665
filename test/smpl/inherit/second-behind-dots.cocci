@r@
expression x;
@@
begin();
...
 old(x);

@@
expression r.x;
@@
- new(x);
