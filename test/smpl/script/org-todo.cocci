@r@ position p; @@
  strcpy@p(...)
@script:python@ p << r.p; @@
cocci.print_main("strcpy", p)
