static struct foo_driver ops = {
	.probe = foo_probe,
	.driver = {
		.name = "foo",
		.of_match_table = foo_ids,
	},
};

static struct foo_driver two = {
	.driver		= {
		.name	= "two"
	},
};
