@@
expression E;
@@
int t[] = {
  ...,
- [0] = E,
+ [FIRST] = E,
  ...
};
