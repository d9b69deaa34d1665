void h(void *v) { f(v); f((struct s *)v); f((struct t *)v); }
