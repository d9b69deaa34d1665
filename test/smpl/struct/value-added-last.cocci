@@
identifier s;
expression E;
@@
struct dev s = {
  ...,
  .name = E,
+ .owner = THIS_MODULE,
  ...
};
