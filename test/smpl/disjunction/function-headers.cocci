@@
identifier a, b;
@@
(
  int first(int a,
- int b
+ long b
  );
|
  int second(int a,
- int b
+ short b
  );
)
