@@
@@
union u {
  ...
- int b;
+ long b;
  ...
};
