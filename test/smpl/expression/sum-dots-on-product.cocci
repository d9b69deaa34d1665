@@
expression E;
@@
  total = E + ...;
- book(E);
+ book_first(E);
