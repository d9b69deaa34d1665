#spatch --c++
@@
expression E;
@@
- std::move(E)
+ take(E)
