@a@ @@
foo();

@b depends on !a@ @@
bar();

@depends on !b@ @@
- x();
+ x1();

@depends on !(a && b)@ @@
- y();
+ y1();
