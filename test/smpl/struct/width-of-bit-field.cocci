@@
identifier s;
@@
struct s {
  ...
- int a:3;
+ int a:4;
  ...
};
