@r@
position p;
@@
ok@p();

@@
position q != r.p;
@@
start();
... when != bad@q()
- end();
