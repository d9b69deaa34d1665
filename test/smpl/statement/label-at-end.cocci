@@
identifier l;
@@
l:
- ;
+ done();
