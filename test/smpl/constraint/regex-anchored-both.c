void g(void) { get_a_locked(); get_locked(); get_a_locked2(); }
