void g(void) { get(x); get_rcu(x); put(x); get_a(x); }
