@r exists@
expression E1;
expression E2;
expression E3;
expression E4;
expression E5;
identifier I6;
expression E7;
@@
(
- foo(E1->a, i, *E2);
+ new(E1);
|
  if (f(E3, i, i ? i : x))
    put(E4);
  else
    E5 += arr[I6];
+ log(1);
)
... when != g(...)
  E7;
