@@
identifier f, x;
@@
  int f(...,
- struct page *x
+ struct folio *x
  ) { ... }
