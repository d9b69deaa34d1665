@@
identifier s;
@@
struct dev s = {
+ .owner = THIS_MODULE,
  ...
};
