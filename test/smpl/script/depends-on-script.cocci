@script:python s@
@@
print("once")
@depends on s@
@@
- a();
+ b();
