@@
expression E;
@@
start();
++ item(E);
...
add(E);
