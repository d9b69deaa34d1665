static void f(struct foo *foo)
{
	while (foo) {
		if (foo->a) {
			if (ready(foo->a)) {
				go(foo->a);
			}
		}
		foo = foo->next;
	}
}
