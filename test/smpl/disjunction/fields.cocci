@@
identifier x;
@@
  struct s {
  ...
(
- int x;
+ long x;
|
- short x;
+ long x;
)
  ...
  };
