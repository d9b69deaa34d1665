@r@
statement S;
@@
template();
S

@@
statement r.S;
@@
- S
+ done();
