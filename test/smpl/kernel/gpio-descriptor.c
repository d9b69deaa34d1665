static void foo_reset(struct foo *foo)
{
	if (gpio_is_valid(foo->reset)) {
		gpio_set_value(foo->reset, 0);
		msleep(10);
		gpio_set_value(foo->reset, 1);
	}
}
