@@
expression list es;
@@
- print(
+ warn(1,
  es);
- warn_on(1);
