@disable ret@ @@
  foo();
- return ...;
+ done();
