@@
expression e;
@@
post(
- ...,
+ NOW,
  e)
