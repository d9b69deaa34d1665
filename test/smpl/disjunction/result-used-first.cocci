@@
expression x;
expression list es;
@@
(
  x = risky(es);
|
- risky(es);
+ (void)risky(es);
)
