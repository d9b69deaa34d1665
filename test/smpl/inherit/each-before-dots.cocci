@r@
expression x;
@@
 old(x);
 ... 
 end();

@@
expression r.x;
@@
- new(x);
