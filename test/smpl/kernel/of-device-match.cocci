@@ expression dev, t; identifier id; @@
- id = of_match_device(t, dev);
+ id = device_get_match_data(dev);
