@@
expression E;
@@
- if (E < 0)
+ if (unlikely(E < 0))
  return E;
