@disable value_format@ @@
- foo(10)
+ bar()
