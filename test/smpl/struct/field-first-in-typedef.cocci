@@
@@
struct x {
+ int first;
  ...
};
