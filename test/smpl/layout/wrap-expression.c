static int f(struct foo *foo, int ret)
{
	if (ret < 0)
		return ret;
	if (foo->some_very_long_field_name->another_long_field->status_of_it < 0)
		return foo->some_very_long_field_name->another_long_field->status_of_it;
	if (foo->a +
	    foo->b < 0)
		return foo->a +
		       foo->b;
	return 0;
}
