static void foo_stop(struct foo *foo)
{
	foo->on = 0;
}

int x;
