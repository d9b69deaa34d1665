#spatch --c++
@@
identifier x;
expression E;
@@
- std::string x = E;
+ text x = E;
