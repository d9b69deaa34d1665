int g(int a, int b) { h(is_ok(a) ? 0 : -1); h(!is_ok(a) ? -1 : 0); return !is_ok(b) ? 0 : -1; }
