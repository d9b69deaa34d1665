@@
Error *problem;
expression E;
@@
- report(problem, E)
+ tell(E, problem)
