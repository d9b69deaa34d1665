@@
identifier a;
@@
int a[] = {
  ...,
- OLD,
+ NEW,
  ...
};
