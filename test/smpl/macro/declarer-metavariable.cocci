@@
declarer d;
identifier x;
@@
- d(x, OLD);
+ d(x, NEW);
