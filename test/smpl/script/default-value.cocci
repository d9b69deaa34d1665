@r@
identifier x;
@@
(
 a(x);
|
 b();
)

@script:python@
x << r.x = "none";
@@
print("x is", x)
