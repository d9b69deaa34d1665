@r@ position p1, p2; expression E; @@
  kfree@p1(E);
  ...
  kfree@p2(E);
@script:python@ p1 << r.p1; p2 << r.p2; @@
cocci.print_main("free", p1)
cocci.print_secs("again", p2)
