virtual a
virtual b
@depends on a || !b@ @@
- old();
+ fresh();
